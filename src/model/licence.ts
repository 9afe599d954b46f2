/** The licence of the standard's text and data (`LICENSE`), as SPDX calls it: https://spdx.org/licenses/. */
export const licence = 'CC-BY-NC-ND-3.0';

/** Where its words are. */
export const licenceAddress = 'https://creativecommons.org/licenses/by-nc-nd/3.0/';
