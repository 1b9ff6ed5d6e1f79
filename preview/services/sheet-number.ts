/** Google's number of a sheet: the id itself where it is a number, else one made of its letters. */
export function sheetNumber(id: string): number {
  if (/^\d+$/.test(id)) return Number(id);
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2_147_483_647, 7);
}
