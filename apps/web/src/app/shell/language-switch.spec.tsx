import { Suspense } from 'react';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LanguageProvider, useTranslation } from '../../lib/i18n';
import { LanguageSwitch } from './language-switch';

const Words = () => <p>{useTranslation('common').t('save')}</p>;
const openPage = () =>
  act(() =>
    Promise.resolve(
      render(
        <LanguageProvider>
          <Suspense fallback="…">
            <LanguageSwitch />
            <Words />
          </Suspense>
        </LanguageProvider>,
      ),
    ),
  );

beforeEach(() => localStorage.clear());

it('speaks the chosen language, says so to the browser, and remembers it', async () => {
  const { unmount } = await openPage();
  await screen.findByText('Save');
  await userEvent.click(screen.getByRole('button', { name: /Українська/ }));
  await screen.findByText('Зберегти');
  expect(document.documentElement.lang).toBe('uk');

  unmount();
  await openPage();
  await screen.findByText('Зберегти');
});

it('takes the first language of the browser that it speaks', async () => {
  const languages = jest.spyOn(navigator, 'languages', 'get').mockReturnValue(['de-DE', 'uk-UA', 'en']);
  await openPage();
  await screen.findByText('Зберегти');
  expect(screen.getByRole('button', { name: /Українська/, pressed: true })).toBeInTheDocument();
  languages.mockRestore();
});
