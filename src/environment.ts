/** What the site takes from the machine that builds it: its address, its repository, a contact. */
export interface SiteEnvironment {
  /** Origin, without a path: `https://example.org`. */
  readonly siteUrl: string;
  /** Whether others can reach that origin: the site names it only then. */
  readonly isPublic: boolean;
  /** Begins and ends with a slash. */
  readonly baseUrl: string;
  /** Without a slash at the end. Absent: no edit links and no issue links. */
  readonly repositoryUrl?: string;
  /** An e-mail address. Absent: no route for those without an account. */
  readonly contact?: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads `SITE_URL`, `BASE_URL`, `REPOSITORY_URL` and `CONTACT`. In GitHub Actions, what is not set
 * follows from the repository's own variables (GitHub Pages' address of that repository);
 * elsewhere the defaults work on localhost.
 */
export function siteEnvironment(variables: Variables): SiteEnvironment {
  const pages = githubPages(variables);
  const repositoryUrl = variables.REPOSITORY_URL || pages?.repositoryUrl;
  const contact = variables.CONTACT;
  const siteUrl = variables.SITE_URL || pages?.siteUrl || 'http://localhost:3000';
  return {
    siteUrl,
    isPublic: !/^https?:\/\/(localhost|127(\.\d+){3}|\[::1\])(:|\/|$)/i.test(siteUrl),
    baseUrl: withSlashes(variables.BASE_URL || pages?.baseUrl || '/'),
    ...(repositoryUrl ? {repositoryUrl: repositoryUrl.replace(/\/+$/, '')} : {}),
    ...(contact ? {contact} : {}),
  };
}

function githubPages(
  variables: Variables,
): Required<Pick<SiteEnvironment, 'siteUrl' | 'baseUrl' | 'repositoryUrl'>> | undefined {
  const [owner, name] = (variables.GITHUB_REPOSITORY ?? '').split('/');
  if (variables.GITHUB_ACTIONS !== 'true' || !owner || !name) return undefined;
  const host = `${owner.toLowerCase()}.github.io`;
  return {
    siteUrl: `https://${host}`,
    // A repository named like the host is served at the root.
    baseUrl: name.toLowerCase() === host ? '/' : `/${name}/`,
    repositoryUrl: `${variables.GITHUB_SERVER_URL ?? 'https://github.com'}/${owner}/${name}`,
  };
}

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}
