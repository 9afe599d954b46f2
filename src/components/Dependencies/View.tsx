import type {ReactNode} from 'react';
import {ByCapability, ByLevel, OfArea} from './Lists';
import {AreaMatrix, CapabilityMatrix} from './Matrices';
import type {DependenciesProps} from './props';

/** One part of what depends on what. */
export default function DependenciesView({part, area, ...props}: DependenciesProps): ReactNode {
  if (part === 'area') return <OfArea area={area} {...props} />;
  if (props.data.dependencies.length === 0) return <p>{props.strings.none}</p>;
  switch (part) {
    case 'areas':
      return <AreaMatrix {...props} />;
    case 'capabilities':
      return <CapabilityMatrix {...props} />;
    case 'list':
      return <ByCapability {...props} />;
    case 'levels':
      return <ByLevel {...props} />;
  }
}
