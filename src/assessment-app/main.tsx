/** Starts the assessment on its page: gets what is assessed, mounts React in the page's place for it. */
import type {AssessmentSettings} from '../assessment/files';
import {mount} from '../island/mount';
import App from './App';
import type {AssessmentWords} from './words';

mount<AssessmentSettings>(
  'assessment',
  // The words of later views come with them, into the same object: App.tsx.
  (settings) => <App words={WORDS as AssessmentWords} settings={settings} />,
  STYLES,
);
