/** Where the browser tests find the built site; another checkout on the machine takes other ports by `TEST_PORT`. */
export const rootPort = Number(process.env.TEST_PORT ?? '3170');
/** The site built under `/standard/`. */
export const subPathPort = rootPort + 1;
