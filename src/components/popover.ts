import type {MouseEvent} from 'react';

/**
 * For a link in a popover: closes the popover when the link is followed. Without script the link
 * loads its page, which closes it too; a link within the page leaves it open until a tap outside.
 */
export function closePopover(event: MouseEvent<HTMLAnchorElement>): void {
  event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
}
