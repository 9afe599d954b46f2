/**
 * Elements as descriptions: what is shown can be worked out, and tested, without a browser; `render`
 * makes elements of it.
 */
export interface ElementDescription {
  readonly name: keyof HTMLElementTagNameMap;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Description[];
  readonly onClick?: () => void;
  /** Of a `select`: the value that is chosen, and what follows when readers choose another. */
  readonly selection?: {
    readonly value: string;
    readonly onChange: (value: string) => void;
  };
}

/** An element or a text. Texts stay texts: nothing in them is taken for markup. */
export type Description = ElementDescription | string;

/** Describes an element that does nothing by itself. */
export function element(
  name: ElementDescription['name'],
  attributes: ElementDescription['attributes'] = {},
  ...children: readonly Description[]
): ElementDescription {
  return {name, attributes, children};
}

/** Describes a button that does something and sends no form. */
export function button(
  text: string,
  onClick: () => void,
  attributes: ElementDescription['attributes'] = {},
): ElementDescription {
  return {...element('button', {type: 'button', ...attributes}, text), onClick};
}

/** Makes what is described, with its listeners. */
export function render({
  name,
  attributes,
  children,
  onClick,
  selection,
}: ElementDescription): HTMLElement {
  const rendered: HTMLElement = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) rendered.setAttribute(key, value);
  rendered.append(...children.map((child) => (typeof child === 'string' ? child : render(child))));
  if (onClick) rendered.addEventListener('click', onClick);
  if (selection) {
    const select = rendered as HTMLSelectElement;
    // After its options are there; none is chosen when no option has the value.
    select.value = selection.value;
    select.addEventListener('change', () => selection.onChange(select.value));
  }
  return rendered;
}
