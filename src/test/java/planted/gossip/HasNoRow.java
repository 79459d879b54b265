package planted.gossip;

class HasNoRow {}
