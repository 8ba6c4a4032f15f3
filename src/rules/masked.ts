/** A private number as a message may show it: the first and the last few signs, stars between. */
export function masked(number: string, first: number, last: number): string {
  const hidden = Math.max(0, number.length - first - last);
  return number.slice(0, first) + '*'.repeat(hidden) + number.slice(number.length - last);
}

/**
 * The text with each number replaced by its mask wherever it stands, in full-width digits too; every other sign stays.
 * @param masks from the number as written in half-width signs to its mask
 */
export function withMasks(text: string, masks: ReadonlyMap<string, string>): string {
  let mended = text;
  for (const [number, mask] of masks) {
    let at = halfWidth(mended).indexOf(number);
    while (at !== -1 && number !== mask) {
      mended = mended.slice(0, at) + mask + mended.slice(at + number.length);
      at = halfWidth(mended).indexOf(number, at + mask.length);
    }
  }
  return mended;
}

/** Sign by sign, so that a place in the one text is the same place in the other. */
function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
