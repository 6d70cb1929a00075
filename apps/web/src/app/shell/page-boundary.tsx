import { Component, type ReactNode } from 'react';
import { Button, ErrorState } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { useProblemText } from '../../lib/problems';

type PageBoundaryProps = { pathname: string; children: ReactNode };
type PageBoundaryState = { pathname: string; error: unknown };

/** What breaks in a page stays in the page: the way to every other one remains. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { pathname: this.props.pathname, error: null };

  static getDerivedStateFromError = (error: unknown) => ({ error });

  static getDerivedStateFromProps = ({ pathname }: PageBoundaryProps, state: PageBoundaryState) =>
    pathname === state.pathname ? null : { pathname, error: null };

  override render() {
    return this.state.error === null ? this.props.children : <Broken error={this.state.error} />;
  }
}

const Broken = ({ error }: { error: unknown }) => {
  const { t } = useTranslation('shell');
  const problem = useProblemText();
  return (
    <ErrorState
      level={1}
      title={t('broken.title')}
      action={<Button onClick={() => window.location.reload()}>{t('broken.reload')}</Button>}
    >
      {problem(error)}
    </ErrorState>
  );
};
