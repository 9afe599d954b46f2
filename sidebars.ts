import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/**
 * The order of the pages. A category's English label stands under its key in
 * i18n/en/docusaurus-plugin-content-docs/current.json; a page is labelled by its title.
 *
 * How a category is shown, `src/theme/DocRoot/Layout` decides: one of the parts folds; within a part, one with a page
 * (`link`) or an area (`customProps.area`) is a link, with its pages below while one is in it; one that does not
 * fold (`collapsible: false`) is a heading.
 */
const sidebars: SidebarsConfig = {
  standard: [
    'index',
    {
      type: 'category',
      key: 'introduction',
      label: '总纲',
      link: {type: 'doc', id: 'introduction/index'},
      items: [
        'introduction/alliance',
        'introduction/scope',
        'introduction/background',
        'introduction/structure',
        'introduction/value',
      ],
    },
    {
      type: 'category',
      key: 'framework',
      label: '框架',
      link: {type: 'doc', id: 'framework/index'},
      items: [
        'framework/high-availability-architecture',
        'framework/continuous-deployment',
        'framework/availability-assurance',
        'framework/data-services',
        'framework/user-experience',
        'framework/event-support',
        'framework/cost-efficiency',
        'framework/customer-service',
        'framework/not-an-area',
      ],
    },
    {
      type: 'category',
      key: 'capability',
      label: '能力成熟度模型',
      link: {type: 'doc', id: 'capability/index'},
      items: [
        'capability/levels',
        {
          type: 'category',
          key: 'capability-assessing',
          label: '评估',
          items: [
            'capability/assessment',
            'capability/assessing',
            'capability/scoring',
            'capability/worked-example',
            'capability/claims',
          ],
        },
        {
          type: 'category',
          key: 'capability-reference',
          label: '查阅',
          items: [
            'capability/words',
            'capability/numbers',
            'capability/mappings',
            {
              type: 'category',
              key: 'capability-reference-organisations',
              label: '参照组织',
              link: {type: 'doc', id: 'capability/reference-organisations/index'},
              items: [
                'capability/reference-organisations/start-up',
                'capability/reference-organisations/saas',
                'capability/reference-organisations/game-studio',
                'capability/reference-organisations/retailer',
                'capability/reference-organisations/bank',
                'capability/reference-organisations/internet-company',
              ],
            },
          ],
        },
        {
          type: 'category',
          key: 'capability-areas',
          label: '各领域的能力维度',
          collapsible: false,
          items: [
            'capability/matrix',
            'capability/dependencies',
            {
              type: 'category',
              key: 'capability-ha',
              label: 'HA 高可用架构设计',
              customProps: {area: 'HA'},
              items: [
                'capability/ha/ha-1',
                'capability/ha/ha-2',
                'capability/ha/ha-3',
                'capability/ha/ha-4',
                'capability/ha/ha-5',
              ],
            },
            {
              type: 'category',
              key: 'capability-cd',
              label: 'CD 持续部署',
              customProps: {area: 'CD'},
              items: [
                'capability/cd/cd-1',
                'capability/cd/cd-2',
                'capability/cd/cd-3',
                'capability/cd/cd-4',
              ],
            },
            {
              type: 'category',
              key: 'capability-av',
              label: 'AV 可用性保障',
              customProps: {area: 'AV'},
              items: [
                'capability/av/av-1',
                'capability/av/av-2',
                'capability/av/av-3',
                'capability/av/av-4',
                'capability/av/av-5',
              ],
            },
            {
              type: 'category',
              key: 'capability-ds',
              label: 'DS 数据服务',
              customProps: {area: 'DS'},
              items: [
                'capability/ds/ds-1',
                'capability/ds/ds-2',
                'capability/ds/ds-3',
                'capability/ds/ds-4',
                'capability/ds/ds-5',
              ],
            },
            {
              type: 'category',
              key: 'capability-ux',
              label: 'UX 用户体验优化',
              customProps: {area: 'UX'},
              items: [
                'capability/ux/ux-1',
                'capability/ux/ux-2',
                'capability/ux/ux-3',
                'capability/ux/ux-4',
              ],
            },
            {
              type: 'category',
              key: 'capability-ev',
              label: 'EV 专项运营活动支持',
              customProps: {area: 'EV'},
              items: [
                'capability/ev/ev-1',
                'capability/ev/ev-2',
                'capability/ev/ev-3',
                'capability/ev/ev-4',
              ],
            },
            {
              type: 'category',
              key: 'capability-ce',
              label: 'CE 持续成本优化',
              customProps: {area: 'CE'},
              items: [
                'capability/ce/ce-1',
                'capability/ce/ce-2',
                'capability/ce/ce-3',
                'capability/ce/ce-4',
              ],
            },
            {
              type: 'category',
              key: 'capability-cs',
              label: 'CS 客户服务',
              customProps: {area: 'CS'},
              items: [
                'capability/cs/cs-1',
                'capability/cs/cs-2',
                'capability/cs/cs-3',
                'capability/cs/cs-4',
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'category',
      key: 'specification',
      label: '运维规范',
      link: {type: 'doc', id: 'specification/index'},
      items: [
        'specification/sp-01',
        'specification/sp-02',
        'specification/sp-03',
        'specification/sp-04',
        'specification/sp-05',
        'specification/sp-06',
        'specification/sp-07',
        'specification/sp-08',
        'specification/sp-09',
        'specification/sp-10',
        'specification/sp-11',
        'specification/sp-12',
        'specification/sp-13',
        'specification/sp-14',
        'specification/sp-15',
      ],
    },
    {
      type: 'category',
      key: 'appendix',
      label: '附录',
      items: [
        'appendix/glossary',
        'appendix/about',
        'appendix/translations',
        'appendix/cite',
        'appendix/changes',
        'appendix/compare',
        'appendix/data',
        'appendix/assessment-format',
        'appendix/licence',
      ],
    },
  ],
};

export default sidebars;
