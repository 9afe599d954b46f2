import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Outline, OutlineArea} from '../../page-data/outline';
import {useSiteLinks} from '../site-links';
import FrameworkMapView from './View';

/** `<FrameworkMap />`: the eight areas on the business timeline. */
export default function FrameworkMap({outline}: {readonly outline: Outline}): ReactNode {
  const {href} = useSiteLinks();
  const stagesOf = (area: OutlineArea, role: 'main' | 'part'): string => {
    const ids = area.acts.filter((act) => act.role === role).map(({stage}) => stage);
    const titles = outline.stages.filter(({id}) => ids.includes(id)).map(({title}) => title);
    return titles.join(translate({id: 'list.separator'})) || '–';
  };
  return (
    <FrameworkMapView
      outline={outline}
      strings={{
        title: translate({id: 'frameworkMap.title'}),
        main: translate({id: 'area.main'}),
        part: translate({id: 'area.part'}),
        hint: translate({id: 'frameworkMap.hint'}),
        page: ({title}) => translate({id: 'frameworkMap.page'}, {title}),
        separator: translate({id: 'list.separator'}),
        area: (area) =>
          translate(
            {id: 'frameworkMap.area'},
            {
              id: area.id,
              title: area.title,
              main: stagesOf(area, 'main'),
              part: stagesOf(area, 'part'),
            },
          ),
      }}
      links={{area: ({path}) => href(path), capability: ({path}) => path && href(path)}}
    />
  );
}
