/** Starts the assessment on its page: gets what is assessed, mounts React in the page's place for it. */
import {createRoot} from 'react-dom/client';
import type {AssessmentSettings} from '../assessment/files';
import App from './App';
import type {AssessmentWords} from './words';

const island = document.querySelector<HTMLElement>('[data-island="assessment"]');
if (island && !island.dataset.running) {
  island.dataset.running = '';
  const style = document.createElement('style');
  style.textContent = STYLES;
  document.head.append(style);
  const settings = JSON.parse(island.dataset.settings ?? '{}') as AssessmentSettings;
  // The words of later views come with them, into the same object: App.tsx.
  createRoot(island).render(<App words={WORDS as AssessmentWords} settings={settings} />);
}
