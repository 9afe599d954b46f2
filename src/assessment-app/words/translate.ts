/** How a string is looked up; at build time from `i18n/<locale>/code.json`. */
export type Translate = (string: {readonly id: string}) => string;
