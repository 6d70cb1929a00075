/** Of any request, whatever it is about, and of who sends it. */
export const REQUEST_ERRORS = {
  'request.malformed': 400,
  'request.invalid-query': 400,
  'request.invalid-cursor': 400,
  'request.too-large': 413,
  'request.unsupported-type': 415,
  'request.invalid': 422,
  'request.too-many': 429,
  'request.cross-site': 403,
  'request.not-found': 404,
  'request.method-not-allowed': 405,
  'request.idempotency-mismatch': 422,

  'record.version-required': 428,
  'record.version-stale': 412,

  'server.unavailable': 503,
  'server.disk-full': 507,
  'server.unexpected': 500,

  'access.not-signed-in': 401,
  'access.wrong-credentials': 401,
  'access.throttled': 429,
  'access.refused': 403,

  'setup.already-done': 409,

  'export.unknown': 404,
} as const;
