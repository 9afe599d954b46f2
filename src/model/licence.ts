/** The licence of the standard's text and data (`LICENSE`), as SPDX calls it: https://spdx.org/licenses/. */
export const licence = 'CC-BY-NC-ND-3.0';
