/** `npm run build`: both languages into `build/`, or the folder that `--out-dir` names. */
import {parseArgs} from 'node:util';
import {buildSite} from './build-site';

const {values} = parseArgs({options: {'out-dir': {type: 'string', default: 'build'}}});

void buildSite({siteDir: process.cwd(), outDir: values['out-dir']}).then((status) => {
  process.exitCode = status;
});
