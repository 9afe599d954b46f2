/** Whether a text has a Chinese character in it, beside whatever else. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
