package planted.simulation;

import planted.web.Page;

class KnowsAnEdge {
    String address(Page page) {
        return page.address();
    }
}
