import type {ReactNode} from 'react';
import {areaAnchor} from '../../model/anchors';
import type {Outline} from '../../page-data/outline';
// An area looks here as on the framework's page, without what is said of it there.
import styles from '../AreaList/styles.module.css';
import {useSiteLinks} from '../site-links';

/** `<CapabilityList />`: the capabilities that are written, area by area; the navigation leads to each area. */
export default function CapabilityList({outline}: {readonly outline: Outline}): ReactNode {
  const {href, anchor} = useSiteLinks();
  return (
    <div className={styles.areas}>
      {outline.areas.map((area) => {
        const written = area.capabilities.filter(({path}) => path);
        if (written.length === 0) return null;
        const id = anchor(areaAnchor(area.id));
        return (
          <section key={area.id} id={id} data-area={area.id} aria-labelledby={`${id}-title`}>
            <h3 id={`${id}-title`}>
              <span className={styles.id}>{area.id}</span>{' '}
              <a href={href(area.path)}>{area.title}</a>
            </h3>
            <ul>
              {written.map(({id, title, path = ''}) => (
                <li key={id}>
                  <a href={href(path)}>
                    {id} {title}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
