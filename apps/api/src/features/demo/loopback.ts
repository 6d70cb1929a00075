const LOOPBACK = /^(127(\.\d{1,3}){3}|::1|localhost)$/;

/** Everyone knows the passwords of the demo: it is for this machine alone. */
export const mayServeDemoOn = (host: string): boolean => LOOPBACK.test(host);
