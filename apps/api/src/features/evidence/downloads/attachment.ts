/** Makes a browser save a file under its name (RFC 6266), which old programs get in Latin letters. */
export function attachment(filename: string): string {
  const plain = filename.replace(/[^ !#$&+\-.^`|~\w]/g, '_');
  const encoded = encodeURIComponent(filename).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
