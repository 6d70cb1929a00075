/** A file of its own each time: a finding takes the same bytes once. */
export const aPdf = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.4\n% ${crypto.randomUUID()}\n%%EOF\n`),
});
