// Part of every bundle that has a model: base64 to bytes by what the platform has for it, which is ten times as fast as a loop of ours.

/** @param {string} base64 @returns {Uint8Array} */
export function decodeBase64(base64) {
  if (typeof Buffer === 'function') return new Uint8Array(Buffer.from(base64, 'base64'));
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  const units = atob(base64);
  const bytes = new Uint8Array(units.length);
  for (let i = 0; i < units.length; i += 1) bytes[i] = units.charCodeAt(i);
  return bytes;
}
