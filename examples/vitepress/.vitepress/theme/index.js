import Page from './Page.vue'

export default {Layout: Page}
