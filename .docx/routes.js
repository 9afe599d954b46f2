import React from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
  {
    path: '/draft/step-up/av-1/',
    component: ComponentCreator('/draft/step-up/av-1/', 'e39'),
    exact: true
  },
  {
    path: '/draft/step-up/av-2/',
    component: ComponentCreator('/draft/step-up/av-2/', '399'),
    exact: true
  },
  {
    path: '/draft/step-up/av-3/',
    component: ComponentCreator('/draft/step-up/av-3/', '520'),
    exact: true
  },
  {
    path: '/draft/step-up/av-4/',
    component: ComponentCreator('/draft/step-up/av-4/', 'b0a'),
    exact: true
  },
  {
    path: '/draft/step-up/av-5/',
    component: ComponentCreator('/draft/step-up/av-5/', 'fbc'),
    exact: true
  },
  {
    path: '/draft/step-up/cd-1/',
    component: ComponentCreator('/draft/step-up/cd-1/', 'c67'),
    exact: true
  },
  {
    path: '/draft/step-up/cd-2/',
    component: ComponentCreator('/draft/step-up/cd-2/', '86f'),
    exact: true
  },
  {
    path: '/draft/step-up/cd-3/',
    component: ComponentCreator('/draft/step-up/cd-3/', 'fbb'),
    exact: true
  },
  {
    path: '/draft/step-up/cd-4/',
    component: ComponentCreator('/draft/step-up/cd-4/', '11b'),
    exact: true
  },
  {
    path: '/draft/step-up/ds-1/',
    component: ComponentCreator('/draft/step-up/ds-1/', '7eb'),
    exact: true
  },
  {
    path: '/draft/step-up/ds-2/',
    component: ComponentCreator('/draft/step-up/ds-2/', 'f52'),
    exact: true
  },
  {
    path: '/draft/step-up/ds-3/',
    component: ComponentCreator('/draft/step-up/ds-3/', '4ff'),
    exact: true
  },
  {
    path: '/draft/step-up/ds-4/',
    component: ComponentCreator('/draft/step-up/ds-4/', '35e'),
    exact: true
  },
  {
    path: '/draft/step-up/ds-5/',
    component: ComponentCreator('/draft/step-up/ds-5/', 'bc8'),
    exact: true
  },
  {
    path: '/draft/step-up/ha-1/',
    component: ComponentCreator('/draft/step-up/ha-1/', '03c'),
    exact: true
  },
  {
    path: '/draft/step-up/ha-2/',
    component: ComponentCreator('/draft/step-up/ha-2/', '963'),
    exact: true
  },
  {
    path: '/draft/step-up/ha-3/',
    component: ComponentCreator('/draft/step-up/ha-3/', '1c3'),
    exact: true
  },
  {
    path: '/draft/step-up/ha-4/',
    component: ComponentCreator('/draft/step-up/ha-4/', 'b0b'),
    exact: true
  },
  {
    path: '/draft/step-up/ha-5/',
    component: ComponentCreator('/draft/step-up/ha-5/', 'b95'),
    exact: true
  },
  {
    path: '/search/',
    component: ComponentCreator('/search/', '1d3'),
    exact: true
  },
  {
    path: '/',
    component: ComponentCreator('/', 'e5f'),
    exact: true
  },
  {
    path: '/',
    component: ComponentCreator('/', 'fd7'),
    routes: [
      {
        path: '/draft/',
        component: ComponentCreator('/draft/', 'ef9'),
        routes: [
          {
            path: '/draft/',
            component: ComponentCreator('/draft/', '6d6'),
            routes: [
              {
                path: '/draft/',
                component: ComponentCreator('/draft/', '23c'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/about/',
                component: ComponentCreator('/draft/about/', '343'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/assessing/',
                component: ComponentCreator('/draft/assessing/', 'ac4'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/av-1/',
                component: ComponentCreator('/draft/av-1/', 'c4a'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/av-2/',
                component: ComponentCreator('/draft/av-2/', 'a5b'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/av-3/',
                component: ComponentCreator('/draft/av-3/', 'e67'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/av-4/',
                component: ComponentCreator('/draft/av-4/', 'fa2'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/av-5/',
                component: ComponentCreator('/draft/av-5/', '672'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/calculator/',
                component: ComponentCreator('/draft/calculator/', 'fd1'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/capability/',
                component: ComponentCreator('/draft/capability/', 'c7c'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/cd-1/',
                component: ComponentCreator('/draft/cd-1/', '338'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/cd-2/',
                component: ComponentCreator('/draft/cd-2/', '01e'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/cd-3/',
                component: ComponentCreator('/draft/cd-3/', 'a27'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/cd-4/',
                component: ComponentCreator('/draft/cd-4/', '05e'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/cite/',
                component: ComponentCreator('/draft/cite/', '3ad'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/data-files/',
                component: ComponentCreator('/draft/data-files/', '960'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/dependencies/',
                component: ComponentCreator('/draft/dependencies/', 'f7f'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/ds-1/',
                component: ComponentCreator('/draft/ds-1/', '474'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/ds-2/',
                component: ComponentCreator('/draft/ds-2/', 'f91'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/ds-3/',
                component: ComponentCreator('/draft/ds-3/', '212'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/ds-4/',
                component: ComponentCreator('/draft/ds-4/', '35f'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/ds-5/',
                component: ComponentCreator('/draft/ds-5/', '652'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/framework/',
                component: ComponentCreator('/draft/framework/', 'f7e'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/framework/availability-assurance/',
                component: ComponentCreator('/draft/framework/availability-assurance/', '7c3'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/framework/continuous-deployment/',
                component: ComponentCreator('/draft/framework/continuous-deployment/', '058'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/framework/data-services/',
                component: ComponentCreator('/draft/framework/data-services/', 'd56'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/framework/high-availability-architecture/',
                component: ComponentCreator('/draft/framework/high-availability-architecture/', '35f'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/glossary/',
                component: ComponentCreator('/draft/glossary/', '78a'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/ha-1/',
                component: ComponentCreator('/draft/ha-1/', 'd2e'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/ha-2/',
                component: ComponentCreator('/draft/ha-2/', '27d'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/ha-3/',
                component: ComponentCreator('/draft/ha-3/', '321'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/ha-4/',
                component: ComponentCreator('/draft/ha-4/', '636'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/ha-5/',
                component: ComponentCreator('/draft/ha-5/', 'bfe'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/introduction/',
                component: ComponentCreator('/draft/introduction/', '961'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/introduction/alliance/',
                component: ComponentCreator('/draft/introduction/alliance/', '9b6'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/introduction/background/',
                component: ComponentCreator('/draft/introduction/background/', '3f3'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/introduction/scope/',
                component: ComponentCreator('/draft/introduction/scope/', '687'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/introduction/structure/',
                component: ComponentCreator('/draft/introduction/structure/', '678'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/introduction/value/',
                component: ComponentCreator('/draft/introduction/value/', 'ae1'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/levels/',
                component: ComponentCreator('/draft/levels/', 'ef6'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/licence/',
                component: ComponentCreator('/draft/licence/', '36d'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/matrix/',
                component: ComponentCreator('/draft/matrix/', 'a66'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/scoring/',
                component: ComponentCreator('/draft/scoring/', 'dbe'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/translations/',
                component: ComponentCreator('/draft/translations/', 'a7f'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/words/',
                component: ComponentCreator('/draft/words/', '602'),
                exact: true,
                sidebar: "standard"
              },
              {
                path: '/draft/worked-example/',
                component: ComponentCreator('/draft/worked-example/', '5a9'),
                exact: true,
                sidebar: "standard"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    path: '*',
    component: ComponentCreator('*'),
  },
];
