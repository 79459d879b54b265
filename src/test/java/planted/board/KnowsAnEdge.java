package planted.board;

import planted.web.Page;

class KnowsAnEdge {
    String address(Page page) {
        return page.address();
    }
}
