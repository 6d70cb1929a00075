import '@nahliad/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers';
import { Shell } from './app/shell/shell';
import { askForLetters } from './lib/letters';
import { applyTheme, chosenTheme } from './lib/theme';

applyTheme(chosenTheme());
askForLetters();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Providers>
      <Shell />
    </Providers>
  </StrictMode>,
);
