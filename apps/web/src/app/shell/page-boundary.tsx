import { Component, type ReactNode } from 'react';
import { Button, ErrorState } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { useProblemText } from '../../lib/problems';

/** What breaks in a page stays in the page: the way out of it remains. */
export class PageBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError = (error: unknown) => ({ error });

  override render() {
    return this.state.error === null ? this.props.children : <Broken error={this.state.error} />;
  }
}

const Broken = ({ error }: { error: unknown }) => {
  const { t } = useTranslation('shell');
  const problem = useProblemText();
  return (
    <ErrorState
      title={t('broken.title')}
      action={<Button onClick={() => window.location.reload()}>{t('broken.reload')}</Button>}
    >
      {problem(error)}
    </ErrorState>
  );
};
