/** Stands in the browser's bundle for a page, which never starts the application. */
export default function UnreadPage(): never {
  throw new Error('A page was started as an application: browser-pages.ts left it out.');
}
