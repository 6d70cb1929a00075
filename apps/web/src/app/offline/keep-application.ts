const ASK_FOR_NEWER_MS = 60 * 60_000;

/**
 * Has the worker keep the application on this device. `onNewer` gets the way to take a newer version that has come to lie beside
 * this one: the page is then loaded again, and no other page is.
 */
export const keepApplication = (onNewer: (take: () => void) => void): (() => void) => {
  if (!('serviceWorker' in navigator)) return () => {};
  let asking: ReturnType<typeof setInterval> | undefined;
  const keep = async () => {
    const registration = await navigator.serviceWorker.register('/sw.js');
    const offer = () => {
      const { waiting } = registration;
      if (waiting && registration.active) onNewer(() => takeOver(waiting));
    };
    offer();
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
    asking = setInterval(() => void registration.update().catch(() => {}), ASK_FOR_NEWER_MS);
  };
  // Without the worker all goes on as before, with a network.
  keep().catch(() => {});
  return () => clearInterval(asking);
};

const takeOver = (worker: ServiceWorker) => {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  worker.postMessage({ type: 'SKIP_WAITING' });
};
