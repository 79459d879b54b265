package planted.idea;

import java.util.Date;
import java.util.function.LongSupplier;

class CountsMilliseconds {
    LongSupplier now() {
        return System::currentTimeMillis;
    }

    @SuppressWarnings("JavaUtilDate")
    Date today() {
        return new Date();
    }
}
