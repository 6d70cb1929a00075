import { useState, type ReactNode } from 'react';
import { ToastRegion } from '@nahliad/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { LanguageProvider } from '../lib/i18n';
import { createQueryClient } from '../lib/query-client';
import { RouterProvider } from '../lib/router/router';

export const Providers = ({ children }: { children: ReactNode }) => {
  const [queryClient] = useState(createQueryClient);
  return (
    <LanguageProvider>
      <QueryClientProvider client={queryClient}>
        <RouterProvider>
          <ToastRegion>{children}</ToastRegion>
        </RouterProvider>
      </QueryClientProvider>
    </LanguageProvider>
  );
};
