/** Whether a thing of the standard is in force; what is withdrawn keeps its id and its address. */
export function inForce({status}: {readonly status?: string | undefined}): boolean {
  return status !== 'withdrawn';
}
