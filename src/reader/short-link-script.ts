/** The script of short links: opens the page in the reader's language. Without it there are links to both. */
import {languageToOpen} from './language-to-open';

/** What the reader chose last, by a page's link to the other language; nothing where storage is forbidden. */
function chosenLanguage(): string | null {
  try {
    return localStorage.getItem('language');
  } catch {
    return null;
  }
}

const links = Array.from(document.querySelectorAll('a'));
const query = new URLSearchParams(location.search);
const asked = query.get('lang');
const language = languageToOpen(
  links.map(({hreflang}) => hreflang),
  [asked, chosenLanguage(), ...navigator.languages],
);
query.delete('lang');

for (const link of links) {
  // As it was written, where it says nothing of the language.
  link.search = asked === null ? location.search : `${query}`;
  link.hash = location.hash || link.hash;
  if (link.hreflang !== language) continue;
  const note = link.parentElement?.querySelector('small')?.textContent;
  try {
    // The page says it when it is there.
    if (note) sessionStorage.setItem('note', note);
  } catch {
    // Storage is forbidden: the page opens without it.
  }
  location.replace(link.href);
}
