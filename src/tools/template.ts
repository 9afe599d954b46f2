/** A template on its page. Loaded by the page's script when it is touched. */
import {copyText} from './copy-text';
import type {TemplateWords} from './words';

/**
 * Copies the template's text.
 *
 * @param place what the page has of it, the text in a `pre`: `data-words` as JSON
 */
export function attach(place: HTMLElement): void {
  const words = JSON.parse(place.dataset.words ?? '{}') as TemplateWords;
  place.querySelector('[data-copies]')?.addEventListener('click', () => {
    void copyText(place.querySelector('pre')?.textContent ?? '').then((isCopied) => {
      const notice = place.querySelector('[role=status]');
      if (notice) notice.textContent = isCopied ? words.copied : words.notCopied;
    });
  });
}
