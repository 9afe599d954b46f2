/**
 * A number as it is shown: plain digits, no grouping, so that it can be copied into a field.
 *
 * @param digits significant digits, or `whole` for a number that is shown as it is
 */
export function shownNumber(value: number, digits: number | 'whole'): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  if (digits === 'whole') return String(value);
  const rounded = Number(value.toPrecision(digits));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e15 || size < 1e-9))
    return rounded.toExponential().replace('e+', 'e');
  // Without an exponent, and without the digits that binary fractions leave.
  const places = Math.max(0, Math.min(20, digits - 1 - Math.floor(Math.log10(size || 1))));
  return rounded
    .toFixed(places)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}
