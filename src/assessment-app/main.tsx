/** Starts the assessment on its page: gets what is assessed, mounts React in the page's place for it. */
import {createRoot} from 'react-dom/client';
import type {AssessmentSettings} from '../assessment/files';
import App from './App';

const island = document.querySelector<HTMLElement>('[data-island="assessment"]');
if (island && !island.dataset.running) {
  island.dataset.running = '';
  const style = document.createElement('style');
  style.textContent = STYLES;
  document.head.append(style);
  const settings = JSON.parse(island.dataset.settings ?? '{}') as AssessmentSettings;
  createRoot(island).render(<App words={WORDS} settings={settings} />);
}
