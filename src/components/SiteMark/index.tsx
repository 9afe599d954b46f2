import type {ReactNode} from 'react';

/** The site's mark: five rising levels. */
export default function SiteMark({
  className,
}: {
  readonly className?: string | undefined;
}): ReactNode {
  return (
    <svg viewBox="0 0 30 30" width="30" height="30" aria-hidden="true" className={className}>
      {[1, 2, 3, 4, 5].map((level) => (
        <rect
          key={level}
          x={1 + (level - 1) * 5.8}
          y={28 - level * 5.2}
          width={4.6}
          height={level * 5.2}
          fill="currentColor"
          opacity={0.25 + level * 0.15}
        />
      ))}
    </svg>
  );
}
