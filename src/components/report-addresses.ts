export interface Report {
  readonly repositoryUrl: string | undefined;
  readonly contact: string | undefined;
  readonly subject: string;
  readonly body: string;
}

/**
 * Where an error in a page is reported: an issue of the repository, and a mail for those without
 * an account. Either is absent when the site does not know its address.
 */
export function reportAddresses({repositoryUrl, contact, subject, body}: Report): {
  readonly issue?: string;
  readonly mail?: string;
} {
  const [title, text] = [encodeURIComponent(subject), encodeURIComponent(body)];
  return {
    ...(repositoryUrl ? {issue: `${repositoryUrl}/issues/new?title=${title}&body=${text}`} : {}),
    ...(contact ? {mail: `mailto:${contact}?subject=${title}&body=${text}`} : {}),
  };
}
