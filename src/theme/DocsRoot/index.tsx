import type {ReactNode} from 'react';
import {PageMetadata} from '@docusaurus/theme-common';
import renderRoutes from '@docusaurus/renderRoutes';
import {matchPath, useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/DocsRoot';
import Layout from '@theme/Layout';
import NotFoundContent from '@theme/NotFound/Content';

/**
 * All editions. Each has a path of its own and none is at the root, so the root catches every
 * address that is not there; the theme's own component would show an empty page for it.
 */
export default function DocsRoot({route}: Props): ReactNode {
  const {pathname} = useLocation();
  const routes = route?.routes ?? [];
  const isThere = routes.some(({path}) => matchPath(pathname, {path}));
  return (
    <Layout>
      {isThere ? (
        renderRoutes(routes)
      ) : (
        <>
          <PageMetadata title={translate({id: 'notFound.title'})} />
          <NotFoundContent />
        </>
      )}
    </Layout>
  );
}
