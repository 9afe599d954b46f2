import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/**
 * The order of the pages. A category's English label stands under its key in
 * i18n/en/docusaurus-plugin-content-docs/current.json; a page is labelled by its title.
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
      ],
    },
    {
      type: 'category',
      key: 'capability',
      label: '能力成熟度模型',
      link: {type: 'doc', id: 'capability/index'},
      items: [
        'capability/levels',
        'capability/matrix',
        'capability/dependencies',
        'capability/scoring',
        'capability/worked-example',
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
        'capability/words',
        'capability/numbers',
        'capability/mappings',
        'capability/assessment',
        'capability/assessing',
        'capability/claims',
        {
          type: 'category',
          key: 'capability-ha',
          label: 'HA 高可用架构设计',
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
          items: [
            'capability/cs/cs-1',
            'capability/cs/cs-2',
            'capability/cs/cs-3',
            'capability/cs/cs-4',
          ],
        },
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
        'appendix/data',
        'appendix/assessment-format',
        'appendix/licence',
      ],
    },
  ],
};

export default sidebars;
