/** The stock site with the search that most Docusaurus sites have which do without a service. */
import config from './stock.config';

export default {
  ...config,
  themes: [
    [
      '@easyops-cn/docusaurus-search-local',
      {language: ['en', 'zh'], hashed: true, docsRouteBasePath: '/', indexBlog: false},
    ],
  ],
};
