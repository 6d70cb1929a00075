import { useState, type ReactNode } from 'react';
import { ToastRegion } from '@nahliad/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import { LanguageProvider } from '../lib/i18n';
import { createQueryClient } from '../lib/query-client';

export const Providers = ({ children }: { children: ReactNode }) => {
  const [queryClient] = useState(createQueryClient);
  return (
    <LanguageProvider>
      <QueryClientProvider client={queryClient}>
        <BrowserRouter>
          <ToastRegion>{children}</ToastRegion>
        </BrowserRouter>
      </QueryClientProvider>
    </LanguageProvider>
  );
};
