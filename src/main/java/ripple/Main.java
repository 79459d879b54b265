package ripple;

/** Starts Ripple. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("Ripple");
    }
}
