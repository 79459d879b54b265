package planted.slack;

public class WayIn {}
