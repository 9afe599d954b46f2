import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {areaAnchor} from '../../model/anchors';
import type {Outline} from '../../page-data/outline';
import {useSiteLinks} from '../site-links';
import styles from './styles.module.css';

/** `<AreaList />`: the eight areas with their capabilities; those without a page have an id here. */
export default function AreaList({outline}: {readonly outline: Outline}): ReactNode {
  const {href, anchor} = useSiteLinks();
  return (
    <div className={styles.areas}>
      {outline.areas.map((area) => {
        const id = anchor(areaAnchor(area.id));
        return (
          <section key={area.id} id={id} data-area={area.id} aria-labelledby={`${id}-title`}>
            <h3 id={`${id}-title`}>
              <span className={styles.id}>{area.id}</span>{' '}
              {area.isWritten ? <a href={href(area.path)}>{area.title}</a> : area.title}
            </h3>
            <p>{area.purpose}</p>
            <p className={styles.when}>{area.phaseNote}</p>
            <ul>
              {area.capabilities.map((capability) => (
                <li key={capability.id}>
                  {capability.path ? (
                    <a href={href(capability.path)}>
                      {capability.id} {capability.title}
                    </a>
                  ) : (
                    `${capability.id} ${capability.title}`
                  )}
                </li>
              ))}
            </ul>
            {area.isWritten ? null : (
              <p className={styles.planned}>{translate({id: 'area.planned'})}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}
