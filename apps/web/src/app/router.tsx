import { Route, Routes } from 'react-router';
import { Shell } from './shell/shell';
import { ROUTES } from './routes';

export const Router = () => (
  <Routes>
    <Route element={<Shell />}>
      {ROUTES.map(({ path, page: Page }) => (
        <Route key={path} path={path} element={<Page />} />
      ))}
    </Route>
  </Routes>
);
