import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {usePluginData} from '@docusaurus/useGlobalData';
import {translate} from '@docusaurus/Translate';
import {templateAnchor} from '../../model/anchors';
import {templateFileName, templateFolder} from '../../model/template-files';
import type {Outline} from '../../page-data/outline';
import type {SpecificationData} from '../../page-data/page-data';
import DataTable from '../DataTable';
import {useSiteLinks} from '../site-links';
import styles from './styles.module.css';

/** `<Templates />`: what a team fills in, as it is filled in once, and as files. */
export default function Templates({
  data,
  outline,
}: {
  readonly data: SpecificationData;
  readonly outline: Outline;
}): ReactNode {
  const {anchor} = useSiteLinks();
  const {template: code} = usePluginData('tools') as {readonly template: string};
  const address = useBaseUrl(code);
  const words = {
    copied: translate({id: 'checklist.copied'}),
    notCopied: translate({id: 'checklist.notCopied'}),
  };
  const folder = useBaseUrl(`/${templateFolder(outline.edition)}/`);
  return (data.templates ?? []).map(({id, title, use, text, sheet}) => {
    const place = anchor(templateAnchor(id));
    const kinds = sheet ? (['xlsx', 'csv', 'md'] as const) : (['md'] as const);
    return (
      <div
        key={id}
        className={styles.template}
        {...(text === undefined
          ? {}
          : {'data-tool': address, 'data-words': JSON.stringify(words)})}>
        <h3 id={place}>{title}</h3>
        <p>{use}</p>
        <p className={styles.files} data-unsearched="">
          {kinds.map((kind) => (
            <a
              key={kind}
              href={folder + templateFileName(data.id, id, kind)}
              download={templateFileName(data.id, id, kind)}
              aria-label={translate({id: 'template.download'}, {title, kind: kind.toUpperCase()})}>
              {kind.toUpperCase()}
            </a>
          ))}
          {text === undefined ? null : (
            <>
              <button type="button" className="tool-button" data-copies="">
                {translate({id: 'checklist.copy'})}
              </button>{' '}
              <span role="status" />
            </>
          )}
        </p>
        <details className={styles.fold}>
          <summary>{translate({id: 'template.show'})}</summary>
          {sheet ? (
            <DataTable
              label={title}
              columns={sheet.columns}
              rows={sheet.rows.map(({cells}, index) => ({key: String(index), cells}))}
            />
          ) : (
            <pre data-unsearched="">{text}</pre>
          )}
        </details>
      </div>
    );
  });
}
