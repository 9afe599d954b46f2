/** `npm run build`: both languages into `build/`, or the folder that `--out-dir` names. */
import {parseArgs} from 'node:util';
import {siteEnvironment} from '../src/environment';
import {buildSite} from './build-site';

const {values} = parseArgs({options: {'out-dir': {type: 'string', default: 'build'}}});

if (!siteEnvironment(process.env).isPublic) {
  // Once, though each language is built by a process of its own.
  console.log(
    '没有设置 SITE_URL：页面不写规范地址和其他语言的地址，也不生成 sitemap.xml。要发布，请设 SITE_URL=https://…\n' +
      'SITE_URL is not set: pages name no canonical address and none in other languages, and there is no sitemap.xml. To publish, set SITE_URL=https://…',
  );
}

void buildSite({siteDir: process.cwd(), outDir: values['out-dir']}).then((status) => {
  process.exitCode = status;
});
