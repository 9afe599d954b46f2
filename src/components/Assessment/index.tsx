import type {ReactNode} from 'react';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {AssessmentFiles, AssessmentSettings} from '../../assessment/files';
import {useCurrentEdition} from '../edition';
import Island, {useIslandRoot} from '../Island';

/** `<Assessment />`: the place of the assessment. */
export default function Assessment(): ReactNode {
  const root = useIslandRoot();
  const {path} = useCurrentEdition();
  const {editions} = usePluginData('assessment') as AssessmentFiles;
  const files = editions[path];
  if (!files) throw new Error(`No data for an assessment of ${path}.`);
  const settings: AssessmentSettings = {root, edition: path, ...files};
  return <Island name="assessment" settings={settings} />;
}
