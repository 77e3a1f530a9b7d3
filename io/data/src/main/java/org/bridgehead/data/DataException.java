package org.bridgehead.data;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Says that a data file is at fault; it carries every fault that was found, and its message lists them all. */
public final class DataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final transient ImmutableList<DataFault> faults;

    /**
     * Creates the exception.
     *
     * @param source the file's name
     * @param faults at least one
     */
    public DataException(String source, List<DataFault> faults) {
        super(message(source, faults));
        this.source = source;
        this.faults = ImmutableList.copyOf(faults);
    }

    /** Creates the exception for a file that cannot be read at all. */
    DataException(String source, DataFault fault, Exception cause) {
        super(message(source, List.of(fault)), cause);
        this.source = source;
        this.faults = ImmutableList.of(fault);
    }

    private static String message(String source, List<DataFault> faults) {
        StringBuilder message = new StringBuilder();
        for (DataFault fault : faults) {
            message.append(message.isEmpty() ? "" : "\n")
                    .append(source)
                    .append(": ")
                    .append(fault);
        }
        return message.toString();
    }

    /** The file's name. */
    public String source() {
        return source;
    }

    /** All faults, in the order in which they stand in the file. */
    public ImmutableList<DataFault> faults() {
        return faults;
    }
}
