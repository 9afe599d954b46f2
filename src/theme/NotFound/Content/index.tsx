import type {ReactNode} from 'react';
import {useCurrentEdition} from '../../../components/edition';
import {useLocaleRoot} from '../../../components/locale-root';
import SiteMark from '../../../components/SiteMark';
import styles from './styles.module.css';

/**
 * One page for every address that is not there. A server sends it whatever language was asked for,
 * so it speaks both, and its words are not looked up in the locale's.
 */
export default function NotFoundContent(): ReactNode {
  const {path} = useCurrentEdition();
  const root = useLocaleRoot();
  return (
    // Where `src/reader/missing-script.ts` looks for the page that was meant.
    <main id="main" className={styles.page} data-root={root('zh-Hans')} data-edition={path}>
      <SiteMark className={styles.mark} />
      <h1>
        <span lang="zh-Hans">没有这一页</span>
        <span lang="en">There is no such page</span>
      </h1>
      <div className={styles.languages}>
        <section lang="zh-Hans">
          <p>
            地址可能抄错了。本标准的地址一经发布就不再更改；如果是本站的链接带您来的，请告诉我们。
          </p>
          <p>
            地址只用小写字母，以“/”结尾，编号前是版本：DS-1 在{' '}
            <code>{`${root('zh-Hans')}${path}/ds-1/`}</code>
            ；短链接也是小写：DS-1.L3 在 <code>{`${root('zh-Hans')}r/ds-1.l3/`}</code>
            。不知道地址时，请从本版内容里找编号或标题。
          </p>
          <ul>
            <li>
              <a href={root('zh-Hans')}>首页</a>
            </li>
            <li>
              <a href={`${root('zh-Hans')}${path}/`}>本版内容</a>
            </li>
          </ul>
        </section>
        <section lang="en">
          <p>
            The address may be mistyped. Once published, an address of this standard does not
            change; if a link on this site led here, please tell us.
          </p>
          <p>
            Addresses are in lower case and end in a slash, with the edition before the id: DS-1 is
            at <code>{`${root('en')}${path}/ds-1/`}</code>. Short links are in lower case too:
            DS-1.L3 is at <code>{`${root('zh-Hans')}r/ds-1.l3/`}</code>. If you do not know the
            address, look for the id or the title in the contents of this edition.
          </p>
          <ul>
            <li>
              <a href={root('en')}>Home</a>
            </li>
            <li>
              <a href={`${root('en')}${path}/`}>Contents of this edition</a>
            </li>
          </ul>
        </section>
      </div>
    </main>
  );
}
